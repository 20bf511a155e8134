package org.leadershipadvisor.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadershipadvisor.html.Resources;
import org.leadershipadvisor.html.Templates;

/** A questionnaire as one HTML document that needs nothing else, and keeps what is filled in in files of its own. */
final class HtmlForm {

    /** In an order in which each uses only what comes before. */
    private static final List<String> MODULES = List.of(
            "document",
            "answers",
            "values",
            "registers",
            "check",
            "profile",
            "fields",
            "view",
            "keep",
            "tell",
            "form",
            "page");

    /** One script has no modules: what binds them is taken out. */
    private static final Pattern BINDING = Pattern.compile("^(import [^;]*;\\n|export )", Pattern.MULTILINE);

    private static final String SCRIPT = MODULES.stream()
            .map(module -> Resources.text(HtmlForm.class, "form/" + module + ".mjs"))
            .map(text -> BINDING.matcher(text).replaceAll(""))
            .collect(Collectors.joining("\n"));

    private static final String STYLE = Resources.BASE_STYLE + Resources.text(HtmlForm.class, "form/form.css");

    private HtmlForm() {}

    static byte[] html(Questionnaire questionnaire) {
        Map<String, Object> model = Map.of(
                "page",
                new FormPage(questionnaire),
                "model",
                new FormModel(questionnaire).json(),
                "style",
                STYLE,
                "script",
                SCRIPT,
                "policy",
                policy());
        return Templates.filled(HtmlForm.class, "form.jte", model).getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing is loaded from anywhere, and only this style and this script are run. */
    private static String policy() {
        return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(STYLE), hash(SCRIPT));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
