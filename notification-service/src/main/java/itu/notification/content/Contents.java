package itu.notification.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import itu.platform.language.Language;

/** The texts that campaigns send. */
public interface Contents {
    /** The version that would be sent now; empty when there is no such text. */
    Optional<Edition> current(UUID content);

    /**
     * What stands against sending an edition: a language that is missing, older than the source or with other placeholders, a
     * placeholder that nothing fills. Empty when it can be sent in all six languages.
     */
    List<Finding> findings(Edition edition);

    /** The edition in the language, or in the one that takes its place; kept in memory once read. */
    CompiledLetter compiled(Edition edition, Language language);
}
