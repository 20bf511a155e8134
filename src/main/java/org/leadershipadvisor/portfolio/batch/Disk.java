package org.leadershipadvisor.portfolio.batch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Where a batch writes; a test can have it fill up. */
interface Disk {

    /** The ordinary one. */
    Disk REAL = path -> new FileOutputStream(path.toFile(), true);

    /** A stream that adds to the end of a file. */
    FileOutputStream append(Path path) throws IOException;
}
