package io.rebond.gathering;

/** What became of a gathering for somebody who said that they come. */
enum News {
    /** A place became free. */
    MOVED_UP {
        @Override
        String of(Gathering gathering, GatheringMessages words) {
            return words.movedUp(gathering.plan().title());
        }
    },
    /** It has another moment or another place. */
    MOVED {
        @Override
        String of(Gathering gathering, GatheringMessages words) {
            return words.moved(gathering.plan().title());
        }
    },
    CALLED_OFF {
        @Override
        String of(Gathering gathering, GatheringMessages words) {
            return words.calledOff(gathering.plan().title());
        }
    };

    abstract String of(Gathering gathering, GatheringMessages words);
}
