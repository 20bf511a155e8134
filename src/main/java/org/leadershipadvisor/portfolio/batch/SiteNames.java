package org.leadershipadvisor.portfolio.batch;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files for sites. */
final class SiteNames {

    /** Names that Windows keeps for itself, with any ending. */
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");

    private SiteNames() {}

    /**
     * A name that every file system takes, and tells from the names of all other sites, whether or not it tells capital
     * letters from small ones. A site's id has letters, digits, dots, hyphens and underscores only, so a tilde marks what
     * is added: which letters are capitals.
     */
    static String safe(String site) {
        String lower = site.toLowerCase(Locale.ROOT);
        BigInteger capitals = BigInteger.ZERO;
        for (int i = 0; i < site.length(); i++) {
            capitals = site.charAt(i) == lower.charAt(i) ? capitals : capitals.setBit(i);
        }
        return (RESERVED.matcher(lower).matches() ? "~" : "")
                + lower
                + (capitals.signum() == 0 ? "" : "~" + capitals.toString(16));
    }

    /** The name for a site whose id stands before, by its number among all inputs. */
    static String safe(String site, long number) {
        return safe(site) + "+" + number;
    }
}
