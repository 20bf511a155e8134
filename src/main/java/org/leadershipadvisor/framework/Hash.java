package org.leadershipadvisor.framework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents: two contents with the same name are the same for all practical purposes. */
public final class Hash {

    /** Half of SHA-256: 128 bits. */
    private static final int LENGTH = 32;

    private Hash() {}

    /** The first 128 bits of the contents' SHA-256, in hexadecimal. */
    public static String of(byte[] contents) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(contents);
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
