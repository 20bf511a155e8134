package org.leadershipadvisor.cli;

import org.leadershipadvisor.questionnaire.Depth;

/** Depths by their names in documents. */
final class DepthName extends ConstantName<Depth> {

    DepthName() {
        super(Depth.class);
    }
}
