package itu.notification.regionaloffice;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.notification.mailbox.Mailboxes;
import itu.notification.memberstate.ItudRegion;

/**
 * The mailbox of a regional director.
 *
 * @param version how many designations there were, this one included
 */
@Schema(name = "RegionalOffice")
record RegionalOffice(
        ItudRegion region,

        @Schema(examples = "director.africa@itu-suite.example")
        String mailbox,

        @Schema(description = "Language the director is written to in", examples = "fr")
        String language,

        @Schema(description = "Made up for a demonstration or a test; ends in .example")
        boolean synthetic,

        Instant designatedAt,
        long version) {
    static RegionalOffice of(NewOffice wanted, Instant at, long version) {
        return new RegionalOffice(
                wanted.region(), Mailboxes.kept(wanted.mailbox()), wanted.language(), wanted.synthetic(), at, version);
    }
}
