package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.config.Secret;
import io.indexrelay.config.SecretStore;
import org.junit.jupiter.api.Test;

/** What every keeper of secrets promises. */
public abstract class SecretStoreContract {

    /** The store under test, empty at the start of each test. */
    protected abstract SecretStore store();

    /** Another store over the same files and tables, as after a restart. */
    protected abstract SecretStore reopened();

    @Test
    void hasNothingAtFirst() {
        assertThat(store().find("key-1")).isEmpty();
    }

    @Test
    void givesBackEachSecretUnderItsOwnName() {
        store().put("key-1", Secret.of("whsec_one"));
        store().put("key-2", Secret.of("zwei äöü"));
        store().put("key-1", Secret.of("whsec_other"));

        assertThat(store().find("key-1")).contains(Secret.of("whsec_other"));
        assertThat(store().find("key-2")).contains(Secret.of("zwei äöü"));
    }

    @Test
    void keepsThemThroughARestart() {
        store().put("key-1", Secret.of("whsec_one"));

        assertThat(reopened().find("key-1")).contains(Secret.of("whsec_one"));
    }

    @Test
    void forgetsWhatIsDeleted() {
        store().put("key-1", Secret.of("whsec_one"));
        store().delete("key-1");
        store().delete("never-there");

        assertThat(store().find("key-1")).isEmpty();
    }
}
