package itu.contribution.authorization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry is rejected. */
record NewRejection(@NotBlank @Size(max = 2_000) String reason) {}
