package itu.notification.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** That something does not take place, and why. */
record NewCancellation(@NotBlank @Size(max = 500) String reason) {}
