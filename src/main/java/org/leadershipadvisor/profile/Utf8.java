package org.leadershipadvisor.profile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, or says where they are none. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SAVE = "text in UTF-8; save the file as UTF-8";

    private Utf8() {}

    /** @throws InvalidProfileException where the bytes are not UTF-8 or hold control characters */
    static String decode(String name, byte[] document) {
        if (wide(document)) {
            throw InvalidProfileException.at(name, Place.NONE, "text in UTF-16 or UTF-32", SAVE);
        }
        ByteBuffer in = ByteBuffer.wrap(document);
        CharBuffer out = CharBuffer.allocate(document.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            String found = "a byte that is not UTF-8 (%02X)".formatted(document[in.position()]);
            String before = out.flip().toString();
            throw InvalidProfileException.at(name, Place.of(before, before.length()), found, SAVE);
        }
        String text = withoutMark(out.flip().toString());
        complainOfControls(name, text);
        return text;
    }

    /** Every text in UTF-16 or UTF-32 that could be a profile begins with a mark or has a zero in its first two bytes. */
    private static boolean wide(byte[] document) {
        if (document.length < 2) {
            return false;
        }
        int start = ((document[0] & 0xFF) << 8) | (document[1] & 0xFF);
        return start == 0xFEFF || start == 0xFFFE || document[0] == 0 || document[1] == 0;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void complainOfControls(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                String found = "a control character (U+%04X)".formatted((int) c);
                throw InvalidProfileException.at(name, Place.of(text, i), found, "text without control characters");
            }
        }
    }
}
