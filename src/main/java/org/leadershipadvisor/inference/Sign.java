package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * What practices or registers say of one sign of a pattern. A sign that several rules speak of shows where any of them
 * sees it.
 *
 * @param pattern the pattern's id
 * @param sign the sign's name
 * @param says whether it shows
 * @param open whether it would show if what somebody is unsure of stood worst
 * @param practices ids of the practices it rests on
 * @param reading which of the sign's sentences says it; empty where the practices say it
 * @param from the entries it rests on, by path
 * @param values what the sentence is filled with
 */
public record Sign(
        String pattern,
        String sign,
        Ternary says,
        boolean open,
        List<String> practices,
        String reading,
        List<Fact> from,
        Map<String, String> values) {

    /** What standings say. */
    public static Sign of(String pattern, String sign, Ternary says, Standing... standings) {
        boolean open = says == Ternary.UNKNOWN && Stream.of(standings).anyMatch(Standing::open);
        return new Sign(pattern, sign, says, open, practices(standings), "", List.of(), Map.of());
    }

    private static List<String> practices(Standing... standings) {
        return standings.length == 1
                ? List.of(standings[0].practice())
                : Stream.of(standings).map(Standing::practice).sorted().toList();
    }

    /** What registers or figures say. */
    public static Sign seen(String pattern, String sign, String reading, Ternary says, Fact... from) {
        return new Sign(pattern, sign, says, false, List.of(), reading, Evidence.sorted(from), Map.of());
    }

    /** The same, and whether it would show if what somebody is unsure of stood worst. */
    public Sign openIf(boolean worst) {
        boolean nowOpen = says == Ternary.UNKNOWN && worst;
        return new Sign(pattern, sign, says, nowOpen, practices, reading, from, values);
    }

    /** The same about practices, which its sentence can name as {@code {practices}}, in this order. */
    public Sign about(List<String> named) {
        return new Sign(pattern, sign, says, open, named, reading, from, values);
    }

    /** The same with a number its sentence can use. */
    public Sign with(String name, Number number) {
        return with(name, Values.plain(number));
    }

    /** The same with a text its sentence can use. */
    public Sign with(String name, String text) {
        return new Sign(pattern, sign, says, open, practices, reading, from, Values.with(values, name, text));
    }

    /** By what it rests on, so that firing order shows nowhere. */
    String key() {
        return reading + practices + from.stream().map(Fact::path).toList() + values;
    }
}
