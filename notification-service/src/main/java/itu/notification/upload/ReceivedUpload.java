package itu.notification.upload;

import java.nio.file.Path;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A file that came in whole; two are the same when name and content are. */
record ReceivedUpload(
        String name, String sha256, @JsonIgnore Path file) {}
