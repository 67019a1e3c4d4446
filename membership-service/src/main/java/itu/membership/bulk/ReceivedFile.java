package itu.membership.bulk;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A file that came in whole; two are the same when their content is, whatever import their rows were kept for. */
record ReceivedFile(
        String sha256, boolean rehearsed, @JsonIgnore UUID operation) {}
