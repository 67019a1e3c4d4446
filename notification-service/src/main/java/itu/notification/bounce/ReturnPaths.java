package itu.notification.bounce;

import java.util.UUID;

/** The addresses that mail servers return mail to, one for each mail (VERP), so that it is known whose it was. */
public interface ReturnPaths {
    /** The envelope sender of a campaign's mail. */
    String of(UUID campaign, int step, long number);
}
