package itu.membership.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ground on which a person's data is held. */
@Schema(name = "ContactBasis")
enum Basis {
    /** The administration or organization notified the person in an official capacity. */
    NOTIFIED,
    /** The person consented; to what, and until when, stands in the consents. */
    CONSENT,
    /** The work cannot be done without it, and nothing of the person's weighs more. */
    LEGITIMATE_INTEREST,
    /** Taken from a directory that the holder publishes. */
    PUBLISHED,
    /** Invented for a demonstration; the address ends in {@code .example}. */
    SYNTHETIC
}
