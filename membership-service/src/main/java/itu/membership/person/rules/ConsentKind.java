package itu.membership.person.rules;

/** What a person said about the use of personal data. */
public enum ConsentKind {
    GIVEN,
    WITHDRAWN
}
