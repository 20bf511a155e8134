package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.leadershipadvisor.framework.Framework;

/** Reads profiles, strictly: every problem of a document is found and told at once. Thread-safe. */
public final class ProfileReader {

    /** The largest document read, in bytes; profiles of large systems with many raters stay under a tenth of it. */
    public static final int LARGEST_DOCUMENT = 8 * 1024 * 1024;

    private static final RecordShape<Profile> PROFILE = new RecordShape<>(Profile.class, "");

    private final Framework framework;

    /** A reader for answers to the practices of a framework. */
    public ProfileReader(Framework framework) {
        this.framework = framework;
    }

    /**
     * Reads a file, in YAML where its name ends in {@code .yaml} or {@code .yml}, else in JSON.
     *
     * @throws InvalidProfileException where the file cannot be read or is no valid profile, with every problem
     */
    public Profile read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw invalid(name, "a folder", "a file that holds a profile");
        }
        if (!Files.exists(file)) {
            throw invalid(name, "no such file", "a file that holds a profile");
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST_DOCUMENT) {
                throw tooLarge(name, size);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw invalid(name, "a file that cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file");
        }
    }

    /**
     * Reads a document.
     *
     * @param name how messages call it; decides between YAML and JSON as in {@link #read(Path)}
     * @param document its bytes, in UTF-8
     * @throws InvalidProfileException where it is no valid profile, with every problem
     */
    public Profile read(String name, byte[] document) {
        if (document.length > LARGEST_DOCUMENT) {
            throw tooLarge(name, document.length);
        }
        requireUtf8(name, document);
        Syntax syntax = Syntax.of(name.toLowerCase(Locale.ROOT));
        return bind(name, document, syntax, parse(name, document, syntax));
    }

    private Profile bind(String name, byte[] document, Syntax syntax, JsonNode tree) {
        Reading reading = new Reading(framework);
        Profile profile = PROFILE.read(tree, "", reading);
        reading.settleReferences();
        if (profile == null || !reading.complaints().isEmpty()) {
            throw new InvalidProfileException(new Locations(syntax, document).locate(name, reading.complaints()));
        }
        return profile;
    }

    /** The profile's canonical form: the same bytes for the same profile, however its document was laid out. */
    public static byte[] canonical(Profile profile) {
        return PROFILE.write(profile).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String name, byte[] document, Syntax syntax) {
        try {
            JsonNode tree = syntax.parse(document);
            if (tree.isMissingNode() || tree.isNull()) {
                throw invalid(name, "an empty document", "a profile");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new InvalidProfileException(List.of(syntax.problem(name, e)));
        } catch (IOException e) {
            throw invalid(name, "a document that cannot be read", "a profile");
        }
    }

    private static void requireUtf8(String name, byte[] document) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
        } catch (CharacterCodingException e) {
            throw invalid(name, "bytes that are not UTF-8", "UTF-8; save the file as UTF-8");
        }
        if (document.length > 1 && (document[0] == 0 || document[1] == 0)) {
            throw invalid(name, "text in UTF-16 or UTF-32", "UTF-8; save the file as UTF-8");
        }
    }

    private static InvalidProfileException tooLarge(String name, long size) {
        return invalid(
                name, "a document of " + size + " bytes", "at most " + LARGEST_DOCUMENT + " bytes for one profile");
    }

    private static InvalidProfileException invalid(String name, String found, String allowed) {
        return new InvalidProfileException(List.of(new Problem(name, 0, 0, "", found, allowed, null)));
    }
}
