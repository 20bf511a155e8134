package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;

/** A view of advice as a file. Pure: the same advice gives the same bytes. */
public interface Rendering {

    /** Several advices as one file, in the order given. */
    byte[] bytes(List<Advice> advices);
}
