package org.leadershipadvisor.portfolio.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file names that no shell has replaced: {@code sites/**}{@code /*.json}.
 *
 * @param base the folder above its first wildcard
 * @param depth how many levels below the base it reaches
 * @param matcher which paths it matches
 */
record Pattern(Path base, int depth, PathMatcher matcher) {

    private static final String WILDCARDS = "*?[{";

    static boolean is(String name) {
        return name.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
    }

    static Pattern of(String name) {
        int wildcard = 0;
        while (WILDCARDS.indexOf(name.charAt(wildcard)) < 0) {
            wildcard++;
        }
        int slash = name.lastIndexOf('/', wildcard);
        Path base = slash < 0 ? Path.of("") : Path.of(name.substring(0, slash + 1));
        long levels =
                1 + name.substring(slash + 1).chars().filter(c -> c == '/').count();
        return new Pattern(base, name.contains("**") ? Integer.MAX_VALUE : (int) levels, matcher(name));
    }

    private static PathMatcher matcher(String name) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + name.replaceAll("/+", "/"));
        } catch (PatternSyntaxException e) {
            return path -> false;
        }
    }

    boolean matches(Path path) {
        return matcher.matches(path);
    }
}
