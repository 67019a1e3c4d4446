package itu.notification.bounce;

import java.util.Optional;
import java.util.UUID;

/**
 * The addresses that mail comes back to, one for each mail (VERP), so that it is known whose it was. They are signed: nobody can
 * make up a bounce for a mail that he did not get.
 */
public interface ReturnPaths {
    /** The envelope sender of a campaign's mail. */
    String of(UUID campaign, int step, long number);

    /** The envelope sender of a single letter. */
    String of(UUID dispatch);

    /** Where a mail to this address unsubscribes its recipient from the campaign's subject: the mailto of List-Unsubscribe. */
    String unsubscribe(UUID campaign, int step, long number);

    /** Which mail an address of ours belongs to; empty when it is forged, or not ours. */
    Optional<SentMail> read(String address);
}
