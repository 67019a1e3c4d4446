package itu.notification.meeting;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;

/**
 * An invitation list.
 *
 * @param vip whether it is a short list of high-level guests
 * @param entries how many addressees
 * @param drawnFrom the audience that named them when the list was drawn; absent when they were entered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationListView(
        UUID id,
        String meeting,
        String name,
        boolean vip,
        long entries,
        @Nullable Audience drawnFrom) {}
