package org.leadershipadvisor.cli;

import org.leadershipadvisor.report.Grouping;

/** Groupings by their names in documents. */
final class GroupingName extends ConstantName<Grouping> {

    GroupingName() {
        super(Grouping.class);
    }
}
