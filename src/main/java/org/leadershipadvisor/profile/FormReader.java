package org.leadershipadvisor.profile;

/** Turns documents that are no text into forms, for a {@link ProfileReader} to check. */
public interface FormReader {

    /** Whether a document, by its name and its content, is one of those that this reader knows. */
    boolean reads(String name, byte[] document);

    /**
     * The form of a document.
     *
     * @throws InvalidProfileException where it has none
     */
    Form form(String name, byte[] document);
}
