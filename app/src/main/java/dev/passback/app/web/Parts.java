package dev.passback.app.web;

import dev.passback.app.drafting.DraftQueue;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.live.Systems;
import dev.passback.app.retention.ExpirySoon;
import dev.passback.app.road.Scratch;
import dev.passback.app.serve.Health;
import dev.passback.app.store.StorePool;
import dev.passback.app.undoing.UndoQueue;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What the web application is built on, and does not make itself.
 *
 * @param scratch where files to upload are made
 */
public record Parts(
        StorePool stores,
        Systems systems,
        LiveLinks live,
        DraftQueue queue,
        UndoQueue undos,
        ExpirySoon expiry,
        Supplier<Health> health,
        InstantSource clock,
        Scratch scratch) {}
