package itu.notification.addressbook;

/** An office of a Member State (ISO 3166-1 alpha-3) or of an organization (its id). */
record AddressKey(String holder, String role) {}
