/** The command line: thin, one class a command. Streams go in, an exit code comes out. */
@NullMarked
package org.leadershipadvisor.cli;

import org.jspecify.annotations.NullMarked;
