package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.external.IgnoreReservedKeyword;
import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Entities that the products refuse, and one that they let pass. */
final class Entities {

    private Entities() {}

    /** 31 characters with the prefix. */
    @Table("TWENTY_ONE_CHARACTERS")
    interface LongTable extends Entity {}

    /** 30 characters with the prefix. */
    @Table("EXACTLY_TWENTY_CHARS")
    interface LongestTable extends Entity {
        int getCounter();
    }

    interface LongColumn extends Entity {
        String getThisColumnNameHasMoreThanThirtyCharacters();
    }

    interface ReservedColumn extends Entity {
        long getTimestamp();
    }

    @Table("IGNORED")
    interface ReservedColumnIgnored extends Entity {
        @IgnoreReservedKeyword
        long getTimestamp();
    }

    interface Blob extends Entity {}

    interface LongString extends Entity {
        @StringLength(451)
        String getText();
    }

    interface LongestString extends Entity {
        @StringLength(450)
        String getText();
    }
}
