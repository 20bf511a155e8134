package org.leadershipadvisor.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileWriter;
import org.leadershipadvisor.questionnaire.Questionnaire;

/** The files a profile can be written to, by the endings of their names. */
enum ProfileFile {
    XLSX("xlsx"),
    JSON("json"),
    YAML("ya?ml");

    private final Pattern endings;

    ProfileFile(String endings) {
        this.endings = Pattern.compile(".*\\.(" + endings + ")");
    }

    /** @throws UsageException where the name ends otherwise */
    static ProfileFile named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.endings.matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "Cannot tell what to write from the name " + file + ": end it with .xlsx, .json or .yaml"));
    }

    /** @param source how messages call the profile */
    byte[] bytes(String source, Framework framework, Profile profile) {
        return switch (this) {
            case XLSX -> Questionnaire.workbook(source, framework, profile);
            case JSON -> ProfileWriter.json(profile);
            case YAML -> ProfileWriter.yaml(profile);
        };
    }
}
