-- Each request is a declaration by the delegate of a random State, of the class it has now, under a key of its own.
-- Argument: the file of callers. Prints: answers, answers other than 2xx and 3xx, failed connections, seconds.

local next_seed = os.time()

function setup(thread)
  next_seed = next_seed + 7919
  thread:set("seed", next_seed)
end

function init(arguments)
  math.randomseed(seed)
  callers = {}
  for line in io.lines(arguments[1]) do
    local state, units, token = line:match("^(%S+)\t([^\t]+)\t(%S+)$")
    callers[#callers + 1] = {
      body = '{"memberState":"' .. state .. '","units":"' .. units .. '"}',
      headers = { ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json" },
    }
  end
end

function request()
  local caller = callers[math.random(#callers)]
  caller.headers["Idempotency-Key"] = string.format("%08x-%04x-4%03x-8%03x-%06x%06x", math.random(0, 0xffffffff),
    math.random(0, 0xffff), math.random(0, 0xfff), math.random(0, 0xfff), math.random(0, 0xffffff), math.random(0, 0xffffff))
  return wrk.format("POST", nil, caller.headers, caller.body)
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("wrk %d %d %d %.3f\n", summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, summary.duration / 1e6))
end
