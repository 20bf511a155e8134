package org.leadershipadvisor.portfolio;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a site of its advices, oldest first. */
record SiteMaker(List<String> practices, Exemplars exemplars) {

    /** All sites; each is compared with each, so that this is done in parallel. */
    List<Site> all(List<List<Assessment>> histories) {
        return IntStream.range(0, histories.size())
                .parallel()
                .mapToObj(place -> site(place, histories.get(place)))
                .toList();
    }

    private Site site(int place, List<Assessment> history) {
        Assessment latest = history.get(history.size() - 1);
        Exemplars.Found found = exemplars.of(place);
        return new Site(
                latest.organization(),
                latest.assessedOn(),
                latest.asOf(),
                latest.coverage(),
                latest.points(),
                latest.patterns(),
                latest.focus(),
                latest.contradictions(),
                latest.states(),
                found.gaps(),
                found.alike(),
                history.subList(0, history.size() - 1).stream()
                        .map(one -> new Site.Earlier(one.asOf(), one.points()))
                        .toList(),
                change(history, latest));
    }

    private Site.@Nullable Change change(List<Assessment> history, Assessment latest) {
        return history.size() < 2 ? null : new Changes(practices, history.get(history.size() - 2), latest).change();
    }
}
