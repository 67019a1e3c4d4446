package itu.notification.addressbook;

/** An office of a Member State (ISO 3166-1 alpha-3). */
record AddressKey(String memberState, String role) {}
