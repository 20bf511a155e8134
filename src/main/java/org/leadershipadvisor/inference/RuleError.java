package org.leadershipadvisor.inference;

import java.nio.file.Path;

/**
 * What the rule compiler refuses.
 *
 * @param file the DRL file
 * @param line the line, counted from 1; 0 where the compiler names none
 * @param found what stands there
 * @param allowed what may stand there
 */
public record RuleError(Path file, int line, String found, String allowed) {}
