package org.leadershipadvisor.portfolio;

import java.util.List;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;

/** The framework's words for no site in particular; what it does not know is called by its id. */
final class Words {

    private final Framework framework;
    private final Wording wording;

    Words(Framework framework) {
        this.framework = framework;
        wording = Wording.general(framework);
    }

    String practice(String id) {
        return framework
                .findPractice(id)
                .map(Practice::statement)
                .map(wording::of)
                .orElse(id);
    }

    String pattern(String id) {
        return framework.findPattern(id).map(Pattern::title).map(wording::of).orElse(id);
    }

    String action(String id) {
        return framework.findAction(id).map(Action::title).map(wording::of).orElse(id);
    }

    String topic(String practice) {
        return framework
                .findPractice(practice)
                .flatMap(found -> framework.topic(found.topic()))
                .map(Topic::title)
                .orElse("");
    }

    List<Integer> leveragePoints(String practice) {
        return framework.findPractice(practice).map(Practice::leveragePoints).orElse(List.of());
    }
}
