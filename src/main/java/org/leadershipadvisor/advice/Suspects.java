package org.leadershipadvisor.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.inference.SignFinding;
import org.leadershipadvisor.profile.Ternary;

/** Which practices another verdict could hang on. */
record Suspects(Framework framework, View view) {

    /** Those by which a pattern shows, needed signs first. */
    Stream<String> showing(String pattern) {
        return signs(pattern)
                .filter(sign -> sign.says() == Ternary.YES)
                .flatMap(sign -> sign.readings().stream())
                .filter(reading -> reading.says() == Ternary.YES)
                .flatMap(reading -> reading.practices().stream());
    }

    private Stream<SignFinding> signs(String pattern) {
        return view.patterns().finding(pattern).signs().stream()
                .sorted((one, other) -> Boolean.compare(other.needed(), one.needed()));
    }

    /** All signs of a pattern, those that it lacks first, needed ones before others. */
    List<String> lackingFirst(String pattern) {
        return signs(pattern)
                .sorted(Comparator.comparing(sign -> sign.says() == Ternary.YES))
                .map(SignFinding::sign)
                .toList();
    }

    /** Those that can show a sign: what its rules look at, and what was looked at. */
    Stream<String> practices(String pattern, String sign) {
        String prefix = pattern + "#" + sign + "#";
        Stream<String> byRule = framework.topic(framework.pattern(pattern).theme()).orElseThrow().rules().stream()
                .map(RuleEntry::concludes)
                .filter(concludes -> concludes.startsWith(prefix))
                .map(concludes -> concludes.substring(prefix.length()));
        Stream<String> looked = signs(pattern)
                .filter(finding -> finding.sign().equals(sign))
                .flatMap(finding -> finding.readings().stream())
                .map(Sign::practices)
                .flatMap(List::stream);
        return Stream.concat(byRule, looked)
                .filter(id -> framework.findPractice(id).isPresent())
                .distinct();
    }

    /** Those on which it hangs that a recommendation is not firm. */
    Stream<String> of(Action action) {
        return view.recommendation(action.id()).orElseThrow().caveats().stream()
                .flatMap(caveat -> caveat.cites().stream())
                .flatMap(cite -> ofCaveat(cite.substring(cite.indexOf('/') + 1), cite.startsWith("patterns/")));
    }

    private Stream<String> ofCaveat(String id, boolean pattern) {
        return pattern
                ? framework.pattern(id).signs().keySet().stream().flatMap(sign -> practices(id, sign))
                : view.sides(id);
    }
}
