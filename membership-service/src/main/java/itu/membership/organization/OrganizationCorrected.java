package itu.membership.organization;

/** Told inside the service, in the transaction in which an organization's entry changed. */
public record OrganizationCorrected(Organization held) {}
