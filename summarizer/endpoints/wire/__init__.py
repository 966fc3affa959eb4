"""What touches the wire: transports that wrap one another, each with one concern.

    Inspect(Pace(Breaker(Journal(Budget(Deadline(Cap(Network())))))))      a run
    …Budget(Limiter(Deadline(…)))                                          --rate
    Inspect(Recorder(Pace(…)))                                             brief record
    Inspect(Replay(folder))                                                --replay

Each is an httpx2.AsyncBaseTransport. They raise BriefErrors, which openai wraps; `server` takes
them out again.
"""
