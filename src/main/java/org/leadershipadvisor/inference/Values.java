package org.leadershipadvisor.inference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What sentences are filled with. */
final class Values {

    private Values() {}

    /** The same values and one more. */
    static Map<String, String> with(Map<String, String> values, String name, String text) {
        if (values.isEmpty()) {
            return Map.of(name, text);
        }
        Map<String, String> more = new HashMap<>(values);
        more.put(name, text);
        return Map.copyOf(more);
    }

    /** A number without zeros at its end and without an exponent. */
    static String plain(Number number) {
        return number instanceof Integer
                ? number.toString()
                : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
