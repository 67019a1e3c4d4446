package itu.contribution.declaration;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** How something reached the secretariat, as far as it was said. */
public record Receipt(
        @Nullable Channel channel,
        @Nullable String documentReference,
        @Nullable LocalDate receivedOn) {
    boolean entersALetter() {
        return (channel != null && channel != Channel.PORTAL) || documentReference != null || receivedOn != null;
    }

    /** A letter or e-mail with its reference and day of receipt: only a contributor's own people act without. */
    boolean isComplete() {
        return channel != null
                && channel != Channel.PORTAL
                && documentReference != null
                && !documentReference.isBlank()
                && receivedOn != null;
    }

    /** Details left out are those of what is corrected. */
    Receipt or(Declaration corrected) {
        return new Receipt(
                channel == null ? corrected.channel() : channel,
                documentReference == null ? corrected.documentReference() : documentReference,
                receivedOn == null ? corrected.receivedOn() : receivedOn);
    }
}
