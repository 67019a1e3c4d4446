package itu.notification.bounce;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

@DefaultBean
@ApplicationScoped
class PlainReturnPaths implements ReturnPaths {
    @Override
    public String of(UUID campaign, int step, long number) {
        return "bounces+" + campaign + "." + step + "." + number + "@itu-suite.example";
    }
}
