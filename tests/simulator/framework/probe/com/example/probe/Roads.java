package com.example.probe;

import java.util.concurrent.Callable;

/** Tries one thing after the other and notes what came of each: "name: result" or "name! exception". */
final class Roads {
    private Roads() {
    }

    static void take(String name, Callable<?> road) {
        try {
            Probe.note(name + ": " + road.call());
        } catch (Throwable refused) {
            Probe.note(name + "! " + refused.getClass().getName() + ": " + refused.getMessage());
        }
    }

    /** Off the main thread, which may not use the network. */
    static void inBackground(Runnable work) throws InterruptedException {
        Thread thread = new Thread(work, "roads");
        thread.start();
        thread.join();
    }
}
