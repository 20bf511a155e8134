package org.leadershipadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Standing;

/** Finds what would have to be otherwise for another verdict, by trying it. */
final class Changes {

    /**
     * What was found.
     *
     * @param changes all that would have to be otherwise
     * @param otherwise the verdict then; null where nothing was found
     */
    record Found(List<Explanation.Change> changes, @Nullable Verdict otherwise) {}

    private static final Found NOTHING = new Found(List.of(), null);

    private static final int ROUNDS = 2;

    private final Framework framework;
    private final Wording wording;
    private final Verdicts verdicts;
    private final View view;
    private final View.Maker maker;

    Changes(Framework framework, Wording wording, Verdicts verdicts, View view, View.Maker maker) {
        this.framework = framework;
        this.wording = wording;
        this.verdicts = verdicts;
        this.view = view;
        this.maker = maker;
    }

    Found practice(String id) {
        Function<View, Verdict> verdict = later -> verdicts.practice(id, later);
        return verdict.apply(view) == Verdict.CONFIDENTIAL ? NOTHING : oneOf(Stream.of(id), verdict);
    }

    Found pattern(String id) {
        return pattern(id, later -> verdicts.pattern(id, later));
    }

    Found recommendation(Action action) {
        Function<View, Verdict> verdict = later -> verdicts.recommendation(action.id(), later);
        String practice = action.practice();
        if (practice == null) {
            return pattern(String.valueOf(action.pattern()), verdict);
        }
        return switch (verdict.apply(view)) {
            case WAITING -> eachOf(later -> blockers(action), Verdicts::begun, verdict);
            case PARTS_FIRST -> eachOf(later -> parts(practice, later), Verdicts::inPlace, verdict);
            case HELD_BACK, POSSIBLE -> oneOrEachOf(() -> new Suspects(framework, view).of(action), verdict);
            case NOTHING_PARTICULAR, CONFIDENTIAL -> NOTHING;
            case ADVISED -> advised(action, practice, verdict);
            default -> oneOf(Stream.of(practice), verdict);
        };
    }

    private Found pattern(String id, Function<View, Verdict> verdict) {
        Suspects suspects = new Suspects(framework, view);
        if (verdicts.pattern(id, view) == Verdict.THERE) {
            return oneOrEachOf(() -> suspects.showing(id), verdict);
        }
        WhatIf whatIf = new WhatIf(framework, view, maker);
        boolean there = suspects.lackingFirst(id).stream().anyMatch(sign -> {
            show(id, sign, suspects, whatIf);
            return verdicts.pattern(id, whatIf.view()) == Verdict.THERE;
        });
        return there ? found(whatIf, verdict) : NOTHING;
    }

    /** Makes a sign show, unless it does: one that showed may rest on a register that was set aside since. */
    private static void show(String pattern, String sign, Suspects suspects, WhatIf whatIf) {
        if (!whatIf.view().patterns().shows(pattern, sign)) {
            whatIf.flipAny(
                    suspects.practices(pattern, sign), later -> later.patterns().shows(pattern, sign));
        }
    }

    /** Where registers show outright what is wrong, no answer changes it. */
    private Found advised(Action action, String practice, Function<View, Verdict> verdict) {
        Found found = oneOf(Stream.of(practice), verdict);
        WhatIf whatIf = new WhatIf(framework, view, maker);
        return found.changes().isEmpty()
                        && whatIf.forget(registers(action), later -> verdict.apply(later) != Verdict.ADVISED)
                ? found(whatIf, verdict)
                : found;
    }

    private Set<String> registers(Action action) {
        return view.recommendation(action.id()).orElseThrow().subjects().stream()
                .map(WhatIf::register)
                .collect(Collectors.toSet());
    }

    private Stream<String> blockers(Action action) {
        return view.recommendation(action.id()).orElseThrow().blockedBy().stream()
                .map(PracticeRef::practice);
    }

    /** The parts that come first, given the changes so far: a register set aside may have spoken for others. */
    private Stream<String> parts(String whole, View later) {
        return framework.leaves(whole).stream().filter(part -> {
            Standing standing = later.standing(part);
            return standing != null && (standing.gap() || standing.unsure());
        });
    }

    /** One practice where one is enough, else as many as it takes. */
    private Found oneOrEachOf(Supplier<Stream<String>> practices, Function<View, Verdict> verdict) {
        Found one = oneOf(practices.get(), verdict);
        return one.changes().isEmpty() ? eachOf(later -> practices.get(), Verdicts::elsewhere, verdict) : one;
    }

    /** The first practice that makes a difference by itself. */
    private Found oneOf(Stream<String> practices, Function<View, Verdict> verdict) {
        Verdict now = verdict.apply(view);
        WhatIf whatIf = new WhatIf(framework, view, maker);
        return whatIf.flipAny(practices, later -> verdict.apply(later) != now) ? found(whatIf, verdict) : NOTHING;
    }

    /** How a practice has to stand in a later view, seen from now. */
    interface Wanted {
        boolean holds(String practice, View now, View later);
    }

    /** As many practices as it takes, one after another, and once more where the first round opened others. */
    private Found eachOf(Function<View, Stream<String>> practices, Wanted wanted, Function<View, Verdict> verdict) {
        Verdict now = verdict.apply(view);
        WhatIf whatIf = new WhatIf(framework, view, maker);
        for (int round = 0; round < ROUNDS; round++) {
            practices
                    .apply(whatIf.view())
                    .distinct()
                    .takeWhile(practice -> verdict.apply(whatIf.view()) == now)
                    .forEach(practice -> whatIf.flip(practice, later -> wanted.holds(practice, view, later)));
        }
        return found(whatIf, verdict);
    }

    private Found found(WhatIf whatIf, Function<View, Verdict> verdict) {
        Verdict later = verdict.apply(whatIf.view());
        return later == verdict.apply(view)
                ? NOTHING
                : new Found(whatIf.kept().stream().map(this::change).toList(), later);
    }

    private Explanation.Change change(WhatIf.Tried tried) {
        return new Explanation.Change(tried.practice(), tried.level(), tried.registers(), sentence(tried));
    }

    private String sentence(WhatIf.Tried tried) {
        Map<String, String> values = new TreeMap<>(Map.of("registers", String.join(", ", tried.registers())));
        if (tried.practice() == null || tried.level() == null) {
            return view.explanations().spoken().fill("change-registers", values);
        }
        values.put("statement", wording.of(framework.practice(tried.practice()).statement()));
        values.put("level", framework.nameOfLevel(tried.level()));
        return view.explanations().spoken().fill(tried.registers().isEmpty() ? "change" : "change-despite", values);
    }
}
