package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leadershipadvisor.framework.Framework;

/** Reads profiles, strictly: every problem of a document is found and told at once. Thread-safe. */
public final class ProfileReader {

    /** The largest document read, in bytes; profiles of large systems with many raters stay under a tenth of it. */
    public static final int LARGEST_DOCUMENT = 8 * 1024 * 1024;

    private static final RecordShape<Profile> PROFILE = new RecordShape<>(Profile.class, "");

    private final Framework framework;
    private final List<FormReader> forms;

    /** A reader of texts, for answers to the practices of a framework. */
    public ProfileReader(Framework framework) {
        this.framework = framework;
        forms = List.of();
    }

    /** A reader of texts, and of whatever a form reader knows. */
    public ProfileReader(Framework framework, FormReader forms) {
        this.framework = framework;
        this.forms = List.of(forms);
    }

    /**
     * Reads a file: as a form where a form reader knows it; in YAML where its name ends in {@code .yaml} or
     * {@code .yml}, in JSON where it ends in {@code .json}, and else by how the text begins.
     *
     * @throws InvalidProfileException where the file cannot be read or is no valid profile, with every problem
     */
    public Profile read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw InvalidProfileException.of(name, "a folder", "a file that holds a profile");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST_DOCUMENT) {
                throw tooLarge(name);
            }
            return read(name, in.readNBytes(LARGEST_DOCUMENT + 1));
        } catch (NoSuchFileException e) {
            throw InvalidProfileException.of(name, "no such file", "a file that holds a profile");
        } catch (IOException e) {
            throw InvalidProfileException.of(name, "a file that cannot be read", "a readable file");
        }
    }

    /**
     * Reads a document.
     *
     * @param name how messages call it; decides between YAML and JSON as in {@link #read(Path)}; where it ends
     *     otherwise, a text that begins with a brace or bracket is JSON
     * @param document its bytes, in UTF-8, with or without a byte order mark, or whatever a form reader reads
     * @throws InvalidProfileException where it is no valid profile, with every problem
     */
    public Profile read(String name, byte[] document) {
        if (document.length > LARGEST_DOCUMENT) {
            throw tooLarge(name);
        }
        return forms.stream()
                .filter(reader -> reader.reads(name, document))
                .findFirst()
                .map(reader -> read(reader.form(name, document)))
                .orElseGet(() -> readText(name, document));
    }

    /**
     * Reads a form, by the same checks as a document.
     *
     * @throws InvalidProfileException where it is no valid profile, with every problem
     */
    public Profile read(Form form) {
        return bind(JsonTrees.of(form.fields()), form.problems(), new FormLocations(form)::locate);
    }

    private Profile readText(String name, byte[] document) {
        String text = Utf8.decode(name, document);
        Document read = new Document(name, Syntax.of(name, text), text);
        List<Problem> oddities = new ArrayList<>();
        JsonNode tree = read.tree(oddities);
        return bind(tree, oddities, complaints -> new Locations(read).locate(complaints, oddities));
    }

    private Profile bind(
            JsonNode tree, List<Problem> oddities, Function<List<Reading.Complaint>, List<Problem>> locate) {
        Reading reading = new Reading(framework);
        Profile profile = PROFILE.read(tree, "", reading);
        reading.settle(Texts.dateOrNull(tree.path("assessedOn")));
        if (profile == null || !reading.complaints().isEmpty() || !oddities.isEmpty()) {
            throw new InvalidProfileException(locate.apply(reading.complaints()));
        }
        return profile;
    }

    /** The profile's canonical form: the same bytes for the same profile, however its document was laid out. */
    public static byte[] canonical(Profile profile) {
        return tree(profile).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The profile's canonical form as the fields of a {@link Form}. */
    public static Map<String, Object> fields(Profile profile) {
        return JsonTrees.fields(tree(profile));
    }

    static JsonNode tree(Profile profile) {
        return PROFILE.write(profile);
    }

    private static InvalidProfileException tooLarge(String name) {
        return InvalidProfileException.of(
                name,
                "a document of more than " + LARGEST_DOCUMENT + " bytes",
                "at most " + LARGEST_DOCUMENT + " bytes for one profile");
    }
}
