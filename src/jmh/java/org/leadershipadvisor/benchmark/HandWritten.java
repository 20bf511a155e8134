package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.leadershipadvisor.inference.Evidence;
import org.leadershipadvisor.inference.Share;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Project;

/** The compared rules as somebody would write them without an engine: loops in the right order, over arrays. */
final class HandWritten implements Peer {

    private final List<Question> questions;

    HandWritten(List<Question> questions) {
        this.questions = questions;
    }

    @Override
    public Collection<Object> conclude(List<Object> facts) {
        return new Site(Entries.counted(facts)).conclude();
    }

    private final class Site {

        private final int size = questions.size();
        private final Map<Entries, List<Fact>> counted;
        private final List<Object> conclusions = new ArrayList<>();
        private final Evidence[] evidence = new Evidence[size];
        private final boolean[] found = new boolean[size];

        Site(Map<Entries, List<Fact>> counted) {
            this.counted = counted;
        }

        List<Object> conclude() {
            for (int i = 0; i < size; i++) {
                count(i);
            }
            for (int i = 0; i < size; i += 2) {
                pattern(i);
            }
            for (int i = 1; i < size; i += 2) {
                contradiction(i, (i + 1) % size);
            }
            for (int i = 0; i < size; i++) {
                advise(i);
            }
            return conclusions;
        }

        private void count(int i) {
            Question question = questions.get(i);
            Share share = question.share(entries(question.entries()));
            if (share.any()) {
                evidence[i] = Draw.counted(question.id(), share);
                conclusions.add(evidence[i]);
                conclusions.add(Draw.sign(question.id(), evidence[i]));
            }
        }

        private void pattern(int i) {
            if (gap(i) && gap((i + 1) % size) && !inPlace((i + 2) % size)) {
                found[i] = true;
                conclusions.add(Draw.pattern(questions.get(i).id()));
            }
        }

        private void contradiction(int i, int next) {
            if (inPlace(i) && gap(next)) {
                conclusions.add(Draw.contradiction(
                        questions.get(i).id(), questions.get(next).id()));
            }
        }

        private void advise(int i) {
            if (gap(i)) {
                String id = questions.get(i).id();
                conclusions.add(Draw.gap(id));
                int before = conclusions.size();
                subjects(questions.get(i));
                if (conclusions.size() > before) {
                    conclusions.add(Draw.size(id, conclusions.size() - before));
                }
                if (!found[i - i % 2]) {
                    conclusions.add(Draw.unopposed(id));
                }
            }
        }

        private void subjects(Question question) {
            for (Fact fact : entries(question.entries())) {
                if (question.denied(fact)) {
                    subject(question.id(), fact);
                }
            }
        }

        private void subject(String id, Fact fact) {
            if (fact instanceof Aim aim) {
                for (Fact project : entries(Entries.PROJECTS)) {
                    if (aim.id().equals(((Project) project).aim().valueOrNull())) {
                        conclusions.add(Draw.subject(id, aim, project));
                    }
                }
            } else {
                conclusions.add(Draw.subject(id, fact));
            }
        }

        private List<Fact> entries(Entries of) {
            return counted.getOrDefault(of, List.of());
        }

        private boolean gap(int i) {
            return evidence[i] != null && evidence[i].levels().gap();
        }

        private boolean inPlace(int i) {
            return evidence[i] != null && evidence[i].levels().inPlace();
        }
    }
}
