-- The weight of a word in a name: its number of letters. A form of government identifies little by itself ("republic" of what?), so it counts a third.
CREATE FUNCTION "wordWeight"(word text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT length(word) * CASE WHEN word = ANY (
    '{arab,democratic,emirate,empire,federal,federation,islamic,kingdom,people,peoples,republic,socialist,state,states,union,united,
      birlesik,cumhuriyet,cumhuriyeti,demokratik,devleti,devletleri,federasyonu,halk,imparatorlugu,islam,kralligi,sosyalist}'
  ) THEN 1.0 / 3 ELSE 1 END
$$;
