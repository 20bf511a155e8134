package org.leadershipadvisor.portfolio.batch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Puts the system's complaints into words. */
final class Reasons {

    private Reasons() {}

    /** What was found where something could not be read. */
    static String unreadable(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "something that may not be read";
        } else if (e instanceof EOFException) {
            return "a gzip file that ends too early";
        } else if (e instanceof ZipException) {
            return "a damaged gzip file";
        }
        return "something that cannot be read (" + plain(e) + ")";
    }

    /** Why something could not be written. */
    static String unwritable(IOException e) {
        return e instanceof AccessDeniedException ? "it may not be written to" : plain(e);
    }

    private static String plain(Exception e) {
        String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
