package itu.notification.meeting;

import java.util.UUID;

/**
 * An invitation list.
 *
 * @param vip whether it is a short list of high-level guests
 * @param entries how many addressees
 */
record InvitationListView(UUID id, String meeting, String name, boolean vip, long entries) {}
