package itu.membership.memberstate;

/** Names one list: the periods of one status of one Member State (ISO 3166-1 alpha-3). */
public record StatusOf(String memberState, DevelopmentStatus status) {}
