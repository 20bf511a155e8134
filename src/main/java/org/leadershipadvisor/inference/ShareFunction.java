package org.leadershipadvisor.inference;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Lets rules gather votes into a {@link Share}: {@code accumulate( …; $share : share( Vote.of($project, …) ) )}. */
public final class ShareFunction implements AccumulateFunction<ShareFunction.Votes> {

    /** The votes gathered so far. */
    public static final class Votes implements Serializable {
        private static final long serialVersionUID = 1L;
        private final transient List<Vote> gathered = new ArrayList<>();
    }

    /** Made by the rules engine. */
    public ShareFunction() {}

    @Override
    public Votes createContext() {
        return new Votes();
    }

    @Override
    public void init(Votes votes) {
        votes.gathered.clear();
    }

    @Override
    public void accumulate(Votes votes, Object vote) {
        votes.gathered.add((Vote) vote);
    }

    @Override
    public void reverse(Votes votes, Object vote) {
        votes.gathered.remove(vote);
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Object getResult(Votes votes) {
        return Share.of(votes.gathered);
    }

    @Override
    public Class<?> getResultType() {
        return Share.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
