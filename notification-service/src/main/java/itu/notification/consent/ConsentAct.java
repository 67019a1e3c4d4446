package itu.notification.consent;

/** What was said. */
public enum ConsentAct {
    GIVEN,
    WITHDRAWN
}
