package org.leadershipadvisor.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out where reports go
 * @param err where everything else goes
 * @param terminal what {@code out} is shown on
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
