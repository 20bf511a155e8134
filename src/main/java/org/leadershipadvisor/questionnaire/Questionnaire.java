package org.leadershipadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.profile.ProfileWriter;

/**
 * An empty questionnaire. What is left open in it is unknown, never no.
 *
 * @param framework whose practices it asks about
 * @param depth how much it asks
 * @param setting the kind of organisation, which decides what roles and bodies are called
 */
public record Questionnaire(Framework framework, Depth depth, Setting setting) {

    /** The setting as documents call it; null for one of no particular kind, which nobody should state unread. */
    @Nullable
    String stated() {
        return setting == Setting.OTHER ? null : Names.of(setting);
    }

    /**
     * As a workbook, the same bytes each time.
     *
     * @throws IllegalStateException where the library {@code org.dhatim:fastexcel} is missing
     */
    public byte[] workbook() {
        Map<String, Object> organization = new LinkedHashMap<>();
        if (stated() != null) {
            organization.put("setting", stated());
        }
        Wording wording = new Wording(framework, setting, Map.of());
        return new QuestionnaireBook(framework, depth, wording, Map.of("organization", organization)).bytes();
    }

    /**
     * As one HTML document in UTF-8 that needs nothing else: it keeps what is filled in, and writes the profile.
     *
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    public byte[] html() {
        return HtmlForm.html(this);
    }

    /** As a profile in JSON in which nothing is stated; JSON has no place for the questions. */
    public byte[] json() {
        return ProfileWriter.json(Skeleton.fields(this));
    }

    /** As a profile in YAML in which nothing is stated, with the questions as comments. */
    public byte[] yaml() {
        return new Skeleton(this).yaml();
    }

    /**
     * A profile as a workbook of the full questionnaire, so that reading it gives the same profile.
     *
     * @param name how messages call the profile
     * @throws org.leadershipadvisor.profile.InvalidProfileException where a text does not fit into a cell
     * @throws IllegalStateException where the library {@code org.dhatim:fastexcel} is missing
     */
    public static byte[] workbook(String name, Framework framework, Profile profile) {
        Map<String, Object> fields = ProfileReader.fields(profile);
        CellTexts.check(name, fields);
        Wording wording = new Wording(
                framework,
                profile.organization().setting(),
                profile.organization().roleWords());
        return new QuestionnaireBook(framework, Depth.FULL, wording, fields).bytes();
    }
}
