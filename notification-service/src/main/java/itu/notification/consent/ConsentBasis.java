package itu.notification.consent;

/** On what ground mail about the subject is sent or stopped from then on. */
public enum ConsentBasis {
    CONSENT,
    OBJECTION
}
