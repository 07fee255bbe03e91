package io.indexrelay.system;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The browser of the machine: none is ever downloaded. */
final class Chromium {

    private Chromium() {}

    static BrowserType.LaunchOptions options() {
        Path browser = List.of("chromium", "chromium-browser", "google-chrome").stream()
                .flatMap(name -> Pattern.compile(":")
                        .splitAsStream(System.getenv("PATH"))
                        .map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium on the path; ./test installs it, or install the package chromium"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(browser)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
