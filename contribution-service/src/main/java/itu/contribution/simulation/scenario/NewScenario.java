package itu.contribution.simulation.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.SimulationRequest;

/** A what-if to be saved under a name. */
@Schema(examples = """
        {"name":"Europe one class down","request":{"call":"CL-25-36",\
        "silent":{"otherwise":"KEEP","regions":{"EUR":"ONE_CLASS_DOWN"}}}}""")
record NewScenario(
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 2000) String description,
        @NotNull @Valid SimulationRequest request) {
    Title title() {
        return new Title(name, description);
    }
}
