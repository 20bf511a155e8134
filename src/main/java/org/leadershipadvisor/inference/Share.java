package org.leadershipadvisor.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * How many entries of a register say yes. Entries that do not say leave the share open between two bounds.
 *
 * @param yes the entries that say yes, by path
 * @param no the entries that say no, by path
 * @param unknown the entries that do not say, by path
 */
public record Share(List<Fact> yes, List<Fact> no, List<Fact> unknown) {

    static Share of(Collection<Vote> votes) {
        return new Share(saying(Ternary.YES, votes), saying(Ternary.NO, votes), saying(Ternary.UNKNOWN, votes));
    }

    private static List<Fact> saying(Ternary answer, Collection<Vote> votes) {
        List<Fact> facts = new ArrayList<>(votes.size());
        for (Vote vote : votes) {
            if (vote.says() == answer) {
                facts.add(vote.fact());
            }
        }
        return sorted(facts);
    }

    private static List<Fact> sorted(List<Fact> facts) {
        if (facts.size() > 1) {
            facts.sort(Comparator.comparing(Fact::path));
        }
        return List.copyOf(facts);
    }

    /** The entries of both; none may be in both. */
    public Share plus(Share other) {
        return new Share(both(yes, other.yes), both(no, other.no), both(unknown, other.unknown));
    }

    private static List<Fact> both(List<Fact> some, List<Fact> others) {
        List<Fact> all = new ArrayList<>(some);
        all.addAll(others);
        return sorted(all);
    }

    /** The number of entries. */
    public int size() {
        return yes.size() + no.size() + unknown.size();
    }

    /** Whether there are any entries at all. */
    public boolean any() {
        return size() > 0;
    }

    /** Whether all entries say no. */
    public boolean none() {
        return any() && no.size() == size();
    }

    /** Whether more than half of the entries say no. */
    public Ternary mostSayNo() {
        if (2 * no.size() > size()) {
            return Ternary.YES;
        }
        return 2 * (no.size() + unknown.size()) > size() ? Ternary.UNKNOWN : Ternary.NO;
    }

    /** Whether there are more entries than so many for each entry of another share. */
    public Ternary outnumbers(Share other, int times) {
        return Ternary.of(size() > times * other.size());
    }

    /** Whether no entry says yes: unknown where none does and some do not say. */
    public Ternary noneDoes() {
        if (yes.isEmpty()) {
            return unknown.isEmpty() ? Ternary.YES : Ternary.UNKNOWN;
        }
        return Ternary.NO;
    }

    /** The levels this share can stand for. */
    public Interval levels(Steps steps) {
        int low = steps.level((double) yes.size() / size());
        int high = steps.level((double) (yes.size() + unknown.size()) / size());
        return new Interval(low, high == Interval.IN_PLACE ? Interval.EXEMPLARY : high);
    }

    /** All entries, by path. */
    public List<Fact> facts() {
        return both(both(yes, no), unknown);
    }
}
